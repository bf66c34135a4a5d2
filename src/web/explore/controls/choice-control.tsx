/** Things that a view is limited to, or leaves out: found by typing, taken away one by one. */
import { useRef } from 'react';
import { type Chip, Chips } from './chips.tsx';
import type { Choice } from './choice.ts';
import type { ControlProps } from './control-props.ts';
import { SearchBox } from './search-box.tsx';
import type { Sought } from './use-choices.ts';
import { useChosen } from './use-chosen.ts';

/** Lists of ids in a view. */
export type ListName = 'issues' | 'topics' | 'actors' | 'positions' | 'withoutIssues' | 'withoutActors';

interface ChoiceControlProps extends ControlProps {
  readonly label: string;
  readonly placeholder: string;
  readonly sought: Sought;
  /** What can be chosen, and where it goes. */
  readonly listOf: (choice: Choice) => ListName;
  /** The lists that it shows, each with what is written before its members. */
  readonly lists: Readonly<Partial<Record<ListName, string>>>;
}

export function ChoiceControl(props: ChoiceControlProps) {
  const { view, change, label, placeholder, sought, listOf } = props;
  const lists = Object.entries(props.lists) as [ListName, string][];
  const control = useRef<HTMLDivElement>(null);
  const { titleOf, learn } = useChosen(
    lists.flatMap(([name]) => view[name]),
    view.lang,
  );
  const choose = (choice: Choice): void => {
    learn(choice);
    const name = listOf(choice);
    change({ [name]: [...view[name], choice.id] });
  };
  const chips = lists.flatMap(([name, tag]) =>
    view[name].map((id): Chip => {
      const onRemove = (byKey: boolean): void => {
        change({ [name]: view[name].filter((one) => one !== id) });
        if (byKey) control.current?.querySelector('input')?.focus();
      };
      return { id, title: titleOf(id), tag, onRemove };
    }),
  );
  return (
    <div className="control" ref={control}>
      <SearchBox
        label={label}
        placeholder={chips.length > 0 ? 'Another one …' : placeholder}
        sought={sought}
        lang={view.lang}
        chosen={chips.map(({ id }) => id)}
        onChoose={choose}
      />
      <Chips label={`Chosen ${label.toLowerCase()}`} chips={chips} />
    </div>
  );
}
