import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router-dom';
import { nameOrder } from '../../../../domain/names';
import { graphql } from '../../__generated__';
import { sections } from '../../features/settings/sections';
import { createFormat } from '../../lib/format';
import { isClosed } from '../../lib/is-closed';
import { currentMonth, today } from '../../lib/now';
import { usePrivacy } from '../../lib/privacy';
import { themes, useThemeChoice } from '../../lib/theme-choice';
import { useNextSteps, useUndo } from '../../lib/undo/use-undo';
import { destinations, tools } from '../shell/destinations';
import type { Command } from './commands';
import { parseMonth } from './parse-month';

const PaletteQuery = graphql(`
  query Palette {
    me {
      ...Format_user
    }
    assets(includeClosed: true) {
      id
      name
      institution
      ticker
      closedOn
      category {
        code
        name
      }
    }
  }
`);

/** Everything the palette can do here and now; a month that was typed goes first. */
export function useCommands(query: string, onSignOut: () => void): Command[] {
  const navigate = useNavigate();
  const { masked, setMasked } = usePrivacy();
  const { choose } = useThemeChoice();
  const history = useUndo();
  const next = useNextSteps();
  const { data } = useQuery(PaletteQuery, { fetchPolicy: 'cache-first' });
  const format = createFormat(data?.me.locale ?? navigator.language);
  const compare = nameOrder(format.locale);
  const assets = (data?.assets ?? []).toSorted((a, b) => compare(a.name, b.name));
  const to = (path: string) => () => void navigate(path);

  const month = parseMonth(query, format, currentMonth());
  const monthName = month === undefined ? '' : format.month(month);
  const months = [
    { path: '/input', name: 'Monthly input' },
    { path: '/cash-flow', name: 'Cash flow' },
  ].flatMap(({ path, name }): Command[] =>
    month === undefined
      ? []
      : [
          {
            id: `${path} ${month}`,
            group: 'Months',
            title: `${name}, ${monthName}`,
            alias: query,
            run: to(`${path}?month=${month}`),
          },
        ],
  );
  const entry = (kind: 'expense' | 'income' | 'transfer'): Command => ({
    id: `add ${kind}`,
    group: 'Do',
    title: `Add ${kind}`,
    words: 'new enter',
    run: to(`/cash-flow?month=${today().slice(0, 7)}&add=${kind}`),
  });
  const theme = ({ value, name }: (typeof themes)[number]): Command => ({
    id: `theme ${value}`,
    group: 'Settings',
    title: name,
    words: 'theme appearance colours mode',
    run: () => void choose(value).catch(() => undefined),
  });
  return [
    ...months,
    ...[...destinations, ...tools].map(({ path, name }): Command => ({
      id: path,
      group: 'Go to',
      title: name,
      words: 'open show',
      run: to(path),
    })),
    ...sections.map(({ path, name, about }): Command => ({
      id: `settings ${path}`,
      group: 'Settings',
      title: name,
      detail: 'Settings',
      words: about,
      onlyFound: true,
      run: to(`/settings/${path}`),
    })),
    ...(['undo', 'redo'] as const).flatMap((way): Command[] => {
      const step = next[way];
      if (!step) return [];
      const title = `${way === 'undo' ? 'Undo' : 'Redo'}: ${step.name}`;
      return [{ id: way, group: 'Do', title, words: 'take back again revert', run: () => void history[way](step) }];
    }),
    entry('expense'),
    entry('income'),
    entry('transfer'),
    {
      id: 'categories',
      group: 'Do',
      title: 'Edit categories',
      words: 'rename merge archive delete subcategories expenses incomes',
      run: to('/cash-flow?manage=categories'),
    },
    { id: 'add asset', group: 'Do', title: 'Add asset', words: 'new debt account', run: to('/input?add=asset') },
    {
      id: 'privacy',
      group: 'Settings',
      title: masked ? 'Show amounts' : 'Hide amounts',
      words: 'privacy mask',
      run: () => setMasked(!masked),
    },
    ...themes.map(theme),
    { id: 'sign out', group: 'Settings', title: 'Sign out', words: 'log leave', run: onSignOut },
    ...assets.map((asset): Command => ({
      id: `asset ${asset.id}`,
      group: 'Assets',
      title: asset.name,
      detail: [asset.category.name, asset.institution, asset.ticker, isClosed(asset.closedOn) && 'closed']
        .filter(Boolean)
        .join(' · '),
      onlyFound: true,
      run: to(`/input?asset=${asset.id}`),
    })),
  ];
}
