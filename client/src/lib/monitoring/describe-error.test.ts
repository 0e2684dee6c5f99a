import { describe, expect, it } from 'vitest';
import { describeError } from './describe-error';

const thrown = (name: string, message: string, stack: string) => Object.assign(new Error(message), { name, stack });

describe('an error is told', () => {
  it('by its kind and its places in our scripts, not by its text', () => {
    const error = thrown(
      'TypeError',
      'Cannot read ‘Salary’ of 4,321.00',
      `TypeError: Cannot read ‘Salary’ of 4,321.00 at /assets/notes.js
    at total (https://finally.example/assets/cash-flow-Bx_1-9.js:12:345)
    at chrome-extension://abcdef/content.js:1:1
    at https://finally.example/assets/frame-C3.js:1:20`,
    );
    expect(describeError(error)).toEqual({
      type: 'TypeError',
      message: 'TypeError at /assets/cash-flow-Bx_1-9.js:12:345',
      filename: '/assets/cash-flow-Bx_1-9.js',
      lineno: 12,
      colno: 345,
      stack: '/assets/cash-flow-Bx_1-9.js:12:345\n/assets/frame-C3.js:1:20',
    });
  });

  it.each([
    ['a text', '4,321.00 of robin@example.com'],
    ['nothing', undefined],
    ['an object', { name: 'Robin', stack: '/assets/x.js:1:1' }],
    ['an error with a sentence for a name', thrown('Robin’s salary', 'x', '')],
    ['an error of somebody else', thrown('Error', 'x', 'at https://other.example/x.js:1:1')],
  ])('without any detail when %s was thrown', (_, reason) => {
    expect(describeError(reason)).toEqual({ type: 'Error', message: 'Error' });
  });
});
