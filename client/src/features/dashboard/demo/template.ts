/** The demo household as it is built into the client, up to a month of the template year; amounts are decimal strings. */
export interface DemoTemplate {
  /** YYYY-MM. */
  lastMonth: string;
  assets: TemplateRow[];
  assetInputs: TemplateRow[];
  marketCaps: TemplateRow[];
  transactions: (TemplateRow & { splits: TemplateSplit[] })[];
  transfers: { outId: string; inId: string }[];
  /** The category is one of expenses. */
  budgets: (TemplateRow & { categoryCode: string })[];
  targets: TemplateRow[];
  /** What one euro buys; nobody's publication. */
  rates: (TemplateRow & { currency: string; month: string })[];
}

export type TemplateRow = Record<string, string | boolean | null | TemplateSplit[]>;

/** A part of a transaction, under a default category by its code, or under none. */
export interface TemplateSplit {
  kind: string | null;
  code: string | null;
  amount: string;
  note: string | null;
}

/** Fetches the household whose story ends in the calendar month of `month` (YYYY-MM), in whichever year. */
export async function fetchTemplate(month: string): Promise<DemoTemplate> {
  const packed = await fetch(`/demo-household/${month.slice(5)}.gzip`);
  if (!packed.ok || !packed.body) throw new Error('The demo household is not there.');
  const unpacked = new Response(packed.body.pipeThrough(new DecompressionStream('gzip')));
  return (await unpacked.json()) as DemoTemplate;
}
