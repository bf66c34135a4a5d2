/** A box to type into, and below it what was found: one of it is chosen, and the box is empty again. */
import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import { useMemo, useState } from 'react';
import type { Choice } from './choice.ts';
import { SearchNote } from './search-note.tsx';
import { type Sought, useChoices } from './use-choices.ts';
import { useSameHighlight } from './use-same-highlight.ts';

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly sought: Sought;
  readonly lang: string;
  /** Ids that are not offered again. */
  readonly chosen: readonly string[];
  readonly onChoose: (choice: Choice) => void;
}

const LONGEST_TEXT = 200;
const { stateChangeTypes } = useCombobox;

export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, sought, lang, chosen, onChoose } = props;
  // What the box knows as well: it has to be asked for before it is given what was found.
  const [{ typed, isOpen }, setShown] = useState({ typed: '', isOpen: false });
  const { items, error } = useChoices({ sought, typed, lang, isWanted: isOpen });
  const offered = useMemo(() => items?.filter(({ id }) => !chosen.includes(id)) ?? [], [items, chosen]);
  const box = useCombobox<Choice>({
    items: offered,
    selectedItem: null,
    itemToString: () => '',
    stateReducer,
    onStateChange: ({ inputValue, isOpen, selectedItem }) => {
      setShown((shown) => ({ typed: inputValue ?? shown.typed, isOpen: isOpen ?? shown.isOpen }));
      if (selectedItem) onChoose(selectedItem);
    },
  });
  useSameHighlight(offered, box);
  const isEmpty = offered.length === 0;
  return (
    <div className="search-box">
      <label {...box.getLabelProps()}>{label}</label>
      <input
        {...box.getInputProps()}
        type="text"
        placeholder={placeholder}
        maxLength={LONGEST_TEXT}
        dir="auto"
        spellCheck={false}
      />
      <div className="search-found" hidden={!isOpen}>
        <ul {...box.getMenuProps()} hidden={isEmpty}>
          {isOpen &&
            offered.map((item, index) => (
              <li
                key={item.id}
                {...box.getItemProps({ item, index })}
                className={index === box.highlightedIndex ? 'is-highlighted' : undefined}
              >
                <bdi>{item.title}</bdi>
                {item.detail !== '' && <small dir="auto">{item.detail}</small>}
              </li>
            ))}
        </ul>
        <SearchNote typed={typed} found={items} offered={offered.length} error={error} />
      </div>
    </div>
  );
}

/** Nothing is chosen by leaving the box, nor by the enter key where nothing is highlighted. */
function stateReducer(
  state: UseComboboxState<Choice>,
  { type, changes }: UseComboboxStateChangeOptions<Choice>,
): Partial<UseComboboxState<Choice>> {
  if (type === stateChangeTypes.InputBlur)
    return { ...changes, selectedItem: null, inputValue: state.inputValue };
  if (type === stateChangeTypes.InputKeyDownEnter && state.highlightedIndex < 0) return state;
  return changes;
}
