import { useLayoutEffect, useRef } from 'react';
import { NoticeBar } from '../../components/notice-bar';
import { UnsavedGuard } from '../../components/unsaved-guard';
import type { ShareCategory } from './category-share';
import { CurrentShares, type CurrentSharesProps } from './current-shares';
import { focusFirstTarget, TargetField } from './target-field';
import { TargetSum } from './target-sum';
import { useTargetEditor, type TargetEditorOptions } from './use-target-editor';

export interface EditedSharesProps extends CurrentSharesProps {
  onLeave: TargetEditorOptions['onLeave'];
}

/** The shares with their targets as fields, all at once, and one Save for them. */
export function EditedShares({ onLeave, ...shares }: EditedSharesProps) {
  const { categories, month } = shares;
  const form = useRef<HTMLFormElement>(null);
  const editor = useTargetEditor({
    stored: Object.fromEntries(categories.map(({ category, targetPct }) => [category.code, targetPct])),
    month,
    onLeave,
  });
  useLayoutEffect(() => focusFirstTarget(form.current), []);
  return (
    <form
      ref={form}
      noValidate
      aria-label="Targets"
      onSubmit={(event) => {
        event.preventDefault();
        void editor.save();
      }}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || !['Enter', 's', 'S'].includes(event.key)) return;
        event.preventDefault();
        void editor.save();
      }}
    >
      <UnsavedGuard dirty={editor.dirty} staysOnScreen>
        The targets you changed are not saved yet.
      </UnsavedGuard>
      {editor.problem && <NoticeBar>{editor.problem}</NoticeBar>}
      <CurrentShares
        {...shares}
        targetSum={editor.sum}
        targetField={(category: ShareCategory['category']) => <TargetField category={category} editor={editor} />}
        footer={<TargetSum editor={editor} />}
      />
    </form>
  );
}
