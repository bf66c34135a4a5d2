import { ChoiceControl } from './choice-control.tsx';
import type { ControlProps } from './control-props.ts';

const LISTS = { issues: '', topics: 'topic', withoutIssues: 'not' };

/** Which issues, and issues of which topics. */
export function IssuesControl(props: ControlProps) {
  return (
    <ChoiceControl
      {...props}
      label="Issues and topics"
      placeholder="All: type to choose …"
      sought="ISSUES"
      listOf={({ type }) => (type === 'TOPIC' ? 'topics' : 'issues')}
      lists={LISTS}
    />
  );
}
