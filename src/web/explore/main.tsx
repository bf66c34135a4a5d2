import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAnswers } from './api/use-answer.ts';
import { App } from './app.tsx';
import { askEarly } from './picture/ask-early.ts';
import './styles/main.css';

const answers = createAnswers();
askEarly(answers, globalThis.location);

createRoot(document.querySelector('#page')!).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
