import { expect, it } from 'vitest';
import { whereBooksLive } from './where-books-live';

it.each(['localhost', '127.0.0.1', '[::1]'])('says that books stay on this machine, reached as %s', (hostname) => {
  expect(whereBooksLive(hostname)).toBe('Your books stay on this machine and go nowhere else.');
});

it.each(['money.example', 'localhost.example', '127.0.0.1.example'])('says who keeps the books: %s', (hostname) => {
  expect(whereBooksLive(hostname)).toContain(`kept by ${hostname}`);
});
