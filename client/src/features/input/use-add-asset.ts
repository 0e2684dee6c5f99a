import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { isBlankAmount } from '../../lib/amount/written';
import { problemText } from '../../lib/api-error';
import { useFormat } from '../../lib/format-context';
import { forget } from '../../lib/live/touched';
import { useNotice } from '../../components/notices';
import { amountPlace, parseAmount, type AmountChoice } from '../../lib/parse-amount';
import type { MonthGrid_AssetFragment } from '../../__generated__/graphql';
import { inputOf, type AssetForm } from './asset-form';
import { CreateAsset, REFRESHED } from './asset-mutations';
import { monthOf, useAssetSteps, type FirstValue as Recorded } from './asset-steps';
import { RecordMonth } from './use-record-month';

/** The value that a new asset comes with, as it is typed. */
export interface FirstValue {
  text: string;
  type: (text: string) => void;
  problem: string | undefined;
  choices: readonly AmountChoice[] | undefined;
}

/** Adds an asset and then its value of a month; where the value is refused the asset stays, and only it is tried again. */
export function useAddAsset(month: string) {
  const client = useApolloClient();
  const format = useFormat();
  const notify = useNotice();
  const steps = useAssetSteps();
  // Made once for each asset, so that sending it again cannot add a second one.
  const newId = useRef(crypto.randomUUID());
  const [{ text, problem, choices }, setFirst] = useState<Pick<FirstValue, 'text' | 'problem' | 'choices'>>(untouched);
  const [create] = useMutation(CreateAsset, { update: (cache) => forget(cache, ['ASSETS']) });
  const [record] = useMutation(RecordMonth, { update: (cache) => forget(cache, ['ASSET_INPUTS']) });

  /** @returns the asset, once all of it is stored; throws what refused the asset itself */
  async function add(form: AssetForm): Promise<{ asset: MonthGrid_AssetFragment | undefined } | undefined> {
    const blank = isBlankAmount(text);
    const value = blank ? undefined : parseAmount(text, format.locale, amountPlace(format, form.currency));
    if (value?.ok === false) {
      setFirst({ text, problem: value.problem, choices: value.choices });
      return undefined;
    }
    const { data } = await create({ variables: { input: inputOf(newId.current, form) } });
    const first = value && { month, value: value.value };
    const refusal = first && (await recordFirst(first));
    await client.refetchQueries({ include: REFRESHED.refetchQueries });
    if (refusal !== undefined) {
      setFirst({ text, problem: `${form.name} was added, but not its value. ${refusal}`, choices: undefined });
      return undefined;
    }
    if (data) steps.added(data.createAsset, first);
    notify({ text: `${form.name} was added.` });
    newId.current = crypto.randomUUID();
    setFirst(untouched);
    return { asset: data?.createAsset };
  }

  async function recordFirst(value: Recorded): Promise<string | undefined> {
    return record({ variables: { input: monthOf(newId.current, value) } }).then(() => undefined, problemText);
  }

  const type = (typed: string) => setFirst({ ...untouched, text: typed });
  return { first: { text, problem, choices, type }, add };
}

const untouched = { text: '', problem: undefined, choices: undefined };
