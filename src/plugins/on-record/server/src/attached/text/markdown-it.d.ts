/** The part of markdown-it that is used here; it brings no types of its own. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options?: { html?: boolean; breaks?: boolean });
    render(markdown: string): string;
  }
}
