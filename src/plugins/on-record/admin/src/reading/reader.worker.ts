import { answerTo, type Question } from './answer';

/** The reader beside the page, so that typing never waits for it. */
self.onmessage = ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
  self.postMessage({ id, answer: answerTo(question) });
};
