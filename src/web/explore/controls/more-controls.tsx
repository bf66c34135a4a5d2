import type { ControlProps } from './control-props.ts';
import { KindsControl } from './kinds-control.tsx';
import { LanguageControl } from './language-control.tsx';
import { NormalisationControl } from './normalisation-control.tsx';
import { StatementsControl } from './statements-control.tsx';
import { WeightControl } from './weight-control.tsx';

/** What is not needed every day. */
export function MoreControls(props: ControlProps) {
  return (
    <div className="more-controls">
      <KindsControl {...props} />
      <StatementsControl {...props} />
      <WeightControl {...props} />
      <NormalisationControl {...props} />
      <LanguageControl {...props} />
    </div>
  );
}
