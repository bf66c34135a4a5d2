import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAnswers } from './api/use-answer.ts';
import { App } from './app.tsx';
import './styles/main.css';

createRoot(document.querySelector('#page')!).render(
  <StrictMode>
    <QueryClientProvider client={createAnswers()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
