import { afterEach, expect, test, vi } from 'vitest';
import { printMail } from './network-mail';

afterEach(() => vi.restoreAllMocks());

test('a mail is one line of the console, and whom it goes to commands no terminal', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  printMail({
    to: 'eve@example.com\u001b[2J\r\nMail to ada@example.com: forged\u202e',
    ...{ subject: 'Your verification code', body: 'Your confirmation code is 123456.', code: '123456' },
  });
  const [[line]] = write.mock.calls as [[string]];
  expect(line).toBe(
    '  Mail to eve@example.com [2J Mail to ada@example.com: forged : Your verification code. Your confirmation code is 123456.\n',
  );
});
