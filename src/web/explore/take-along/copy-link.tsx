import { useRef, useState } from 'react';

type State = 'NOT_YET' | 'COPIED' | 'BY_HAND';

const TOLD: Readonly<Record<State, string>> = {
  NOT_YET: '',
  COPIED: 'Copied.',
  BY_HAND: 'This browser does not let the page copy: the address is marked, copy it from there.',
};

/** The address of what is shown. It can be copied by hand as well: pages that are not from a secure address may not copy. */
export function CopyLink() {
  const [state, setState] = useState<State>('NOT_YET');
  const field = useRef<HTMLInputElement>(null);
  const address = globalThis.location.href;
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      setState('COPIED');
    } catch {
      field.current?.select();
      setState('BY_HAND');
    }
  }
  return (
    <div>
      <h2>A link that opens the same view</h2>
      <p className="take-along-link">
        <input
          ref={field}
          readOnly
          value={address}
          aria-label="Address of this view"
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" onClick={() => void copy()}>
          Copy link
        </button>
      </p>
      <p role="status">{TOLD[state]}</p>
    </div>
  );
}
