import { ChoiceControl } from './choice-control.tsx';
import type { ControlProps } from './control-props.ts';

const LISTS = { actors: '', withoutActors: 'not' };

/** Which actors, by any of their names. */
export function ActorsControl(props: ControlProps) {
  return (
    <ChoiceControl
      {...props}
      label="Actors"
      placeholder="All: type a name …"
      sought="ACTORS"
      listOf={() => 'actors'}
      lists={LISTS}
    />
  );
}
