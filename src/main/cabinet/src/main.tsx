import '@fontsource-variable/inter/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/button.css';
import './ui/field.css';
import './ui/note.css';
import './ui/key.css';
import './ui/page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { makeCache } from './app/queryClient';
import { Crash } from './app/ErrorBoundary';
import { followPreferences, preferences } from './preferences/preferences';
import { learn } from './i18n';

followPreferences();

const root = document.getElementById('root');
if (root !== null) {
  const show = () =>
    createRoot(root).render(
      <StrictMode>
        <Crash>
          <QueryClientProvider client={makeCache()}>
            <App />
          </QueryClientProvider>
        </Crash>
      </StrictMode>,
    );
  // Words that cannot be fetched are no reason to show nothing: Ukrainian ones are there.
  learn(preferences.get().language).then(show, show);
}
