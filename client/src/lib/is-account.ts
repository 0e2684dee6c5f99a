/** Whether money goes through an asset: a cash account or a credit card. */
export function isAccount({ category }: { category: { code: string } }): boolean {
  return ['CASH', 'CREDIT_CARD'].includes(category.code);
}
