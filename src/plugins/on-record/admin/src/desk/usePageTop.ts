import { useLayoutEffect, type RefObject } from 'react';

/** Tells a page that fills the screen how far down it begins (`--page-top`): Strapi puts banners above it, and takes them away. */
export function usePageTop(page: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const measure = () => {
      const top = page.current ? page.current.getBoundingClientRect().top + window.scrollY : 0;
      page.current?.style.setProperty('--page-top', `${top}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [page]);
}
