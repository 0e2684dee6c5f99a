/** The demo household as it is built into the client, up to a month of the template year; amounts are decimal strings. */
export interface DemoTemplate {
  /** YYYY-MM. */
  lastMonth: string;
  assets: TemplateRow[];
  assetInputs: TemplateRow[];
  marketCaps: TemplateRow[];
  incomes: TemplateRow[];
  /** `subcategory` is the name of a default one. */
  expenses: (TemplateRow & { categoryCode: string; subcategory: string })[];
  budgets: TemplateRow[];
  targets: TemplateRow[];
  /** What one euro buys; nobody's publication. */
  rates: (TemplateRow & { currency: string; month: string })[];
}

export type TemplateRow = Record<string, string | boolean | null>;

/** Fetches the household whose story ends in the calendar month of `month` (YYYY-MM), in whichever year. */
export async function fetchTemplate(month: string): Promise<DemoTemplate> {
  const packed = await fetch(`/demo-household/${month.slice(5)}.gzip`);
  if (!packed.ok || !packed.body) throw new Error('The demo household is not there.');
  const unpacked = new Response(packed.body.pipeThrough(new DecompressionStream('gzip')));
  return (await unpacked.json()) as DemoTemplate;
}
