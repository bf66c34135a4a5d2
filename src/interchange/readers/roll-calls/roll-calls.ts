/** Roll-call votes of any assembly, from three tables. */
import type { ReaderDescriptor } from '../reader.ts';
import { formOf, ROLL_CALL_OPTIONS } from './options.ts';
import { readRollCalls } from './read-roll-calls.ts';

export const rollCallReader: ReaderDescriptor = {
  id: 'roll-calls',
  title: 'Roll-call votes (CSV)',
  description:
    'Each vote is a statement, each roll call an issue from -1 (against) to 1 (in favour) and the document that says so. Votes are deeds. Who is not in the votes has said nothing.',
  inputs: [
    { name: 'votes', required: true, description: 'one vote a row: roll-call, actor, vote; code, principal' },
    {
      name: 'roll-calls',
      required: true,
      description: 'one roll call a row: its id; date, title, question, resolution, url',
    },
    {
      name: 'subjects',
      required: false,
      description: 'one subject of a roll call a row: roll-call, subject',
    },
  ],
  options: ROLL_CALL_OPTIONS,
  example:
    'stance-graph import --format roll-calls votes.csv --roll-calls divisions.csv --prefix commons-2024 --map roll-call=division,actor=member --values aye=1,no=-1',
  read: (inputs, options) =>
    readRollCalls(formOf(options), {
      votes: inputs['votes']!,
      rollCalls: inputs['roll-calls']!,
      subjects: inputs['subjects'] ?? null,
    }),
};
