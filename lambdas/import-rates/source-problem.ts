/** That the bank's rates cannot be had, in a sentence for a person. Where in our code it was noticed tells nobody more. */
export class SourceProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SourceProblem';
    this.stack = '';
  }
}
