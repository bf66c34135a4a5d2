/** An edge of the two-mode picture: an actor on an issue, with all statements. */
import { Link } from 'wouter';
import { StanceEvidence } from '../generated/operations.ts';
import { pageAddress } from '../parts/addresses.ts';
import { AskLink } from '../parts/ask-link.tsx';
import { StanceWords } from '../parts/stance-words.tsx';
import { usePanel } from './panel-context.ts';
import { PanelHeading } from './panel-heading.tsx';
import { StatementPages, useStanceEvidence } from './stance-statements.tsx';

interface StanceEvidencePanelProps {
  readonly actor: string;
  readonly issue: string;
}

export function StanceEvidencePanel(props: StanceEvidencePanelProps) {
  const { scope, lang } = usePanel();
  const pages = useStanceEvidence(props);
  const found = pages.answer?.actor;
  const stance = found?.stance;
  return (
    <>
      <PanelHeading title={found ? `${found.name}${stance ? ` on ${stance.issue.title}` : ''}` : null} />
      {stance?.issue.question && <p>{stance.issue.question}</p>}
      <p className="evidence-actions">
        <Link href={pageAddress('actor', props.actor)}>The actor’s page</Link>
        <Link href={pageAddress('issue', props.issue)}>The issue’s page</Link>
        <AskLink operation={StanceEvidence} variables={{ ...props, scope, lang }} />
      </p>
      {stance && <StanceWords stance={stance} />}
      <section>
        <h3>Statements{stance && ` (${pages.total})`}</h3>
        <StatementPages pages={pages} />
      </section>
    </>
  );
}
