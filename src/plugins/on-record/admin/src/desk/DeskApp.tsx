import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { LanguageProvider } from '../language/LanguageProvider';
import { READ } from '../permissions';

const ListPage = lazy(() => import('./list/ListPage'));
const NewPage = lazy(() => import('./new/NewPage'));
const ReviewPage = lazy(() => import('./review/ReviewPage'));

/** The Desk: what waits, a new briefing, the review of one article. Each page is loaded when it is opened. */
export default function DeskApp() {
  return (
    <Page.Protect permissions={READ}>
      <LanguageProvider>
        <Suspense fallback={<Page.Loading />}>
          <Routes>
            <Route index element={<ListPage />} />
            <Route path="new" element={<NewPage />} />
            <Route path=":documentId" element={<ReviewPage />} />
          </Routes>
        </Suspense>
      </LanguageProvider>
    </Page.Protect>
  );
}
