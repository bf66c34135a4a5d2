/**
 * A small graph made by hand for computed answers: two states and their neighbours argue about a dam, a toll, a flag and about
 * one of the states. It has everything that stances and relations can be: declared, positional, by affiliation, conditional,
 * attributed, nominal, contradictory, changed, undated, spoken for somebody, deprecated and retracted.
 */
import { loadBundleFiles } from '../../src/app/load-bundle.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';

export const VALLEY = `
documents:
  - { id: doc:gazette-2024, title: Gazette 2024, publisher: The Gazette, published: 2024 }
  - { id: doc:gazette-2025, title: Gazette 2025, publisher: The Gazette, published: 2025 }
  - { id: doc:herald, title: Herald, publisher: The Herald, published: 2024-06 }
  - { id: doc:leaflet, title: Leaflet }
topics:
  - { id: topic:water, title: Water }
actors:
  - { id: actor:north, kind: STATE, names: [{ text: Northland, lang: en, kind: CANONICAL }] }
  - { id: actor:south, kind: STATE, names: [{ text: Southland, lang: en, kind: CANONICAL }] }
  - { id: actor:envoy, kind: PERSON, names: [{ text: Ada Envoy, lang: en, kind: CANONICAL }] }
  - { id: actor:league, kind: ORGANISATION, names: [{ text: River League, lang: en, kind: CANONICAL }] }
  - { id: actor:guild, kind: ORGANISATION, names: [{ text: Millers' Guild, lang: en, kind: CANONICAL }] }
  - { id: actor:member, kind: PERSON, names: [{ text: Mia Member, lang: en, kind: CANONICAL }] }
  - { id: actor:herald, kind: ORGANISATION, names: [{ text: Herald Press, lang: en, kind: CANONICAL }] }
issues:
  - id: issue:dam
    title: Dam across the river
    kind: PROPOSAL
    scale: BINARY
    topics: [topic:water]
    positions:
      - { id: position:supports-dam, label: supports the dam, value: 1 }
      - { id: position:rejects-dam, label: rejects the dam, value: -1 }
  - id: issue:toll
    title: Toll on the bridge
    kind: PROPOSAL
    scale: ORDINAL
    min: 0
    max: 10
    positions:
      - { id: position:no-toll, label: no toll, value: 0 }
      - { id: position:small-toll, label: a small toll, value: 5 }
      - { id: position:full-toll, label: the full toll, value: 10 }
  - id: issue:flag
    title: Flag of the valley
    kind: PROPOSAL
    scale: NOMINAL
    positions:
      - { id: position:red, label: a red flag }
      - { id: position:blue, label: a blue flag }
      - { id: position:green, label: a green flag }
    incompatible: [[position:red, position:blue]]
  - id: issue:south
    title: Support for Southland
    kind: ACTOR
    about: actor:south
    scale: BINARY
    positions:
      - { id: position:for-south, label: supports Southland, value: 1 }
      - { id: position:against-south, label: opposes Southland, value: -1 }
statements:
  - { id: statement:envoy-dam, speaker: actor:envoy, principal: actor:north, position: position:supports-dam, date: 2024-03-01, citations: [{ document: doc:gazette-2024 }] }
  - { id: statement:south-dam-1, speaker: actor:south, position: position:rejects-dam, date: 2024-04-02, citations: [{ document: doc:gazette-2024 }, { document: doc:herald }] }
  - { id: statement:south-dam-2, speaker: actor:south, position: position:rejects-dam, date: 2025-01, citations: [{ document: doc:gazette-2025 }] }
  - { id: statement:league-dam, speaker: actor:league, position: position:supports-dam, date: 2024-05-10, condition: if the river is shared, confidence: 0.9, citations: [{ document: doc:herald }] }
  - { id: statement:guild-dam, speaker: actor:guild, reportedBy: actor:herald, position: position:rejects-dam, dateBasis: UNKNOWN, citations: [{ document: doc:leaflet }] }
  - { id: statement:north-toll-1, speaker: actor:north, position: position:full-toll, date: 2023, mode: DEEDS, citations: [{ document: doc:gazette-2024 }] }
  - { id: statement:north-toll-2, speaker: actor:north, position: position:no-toll, date: 2025-06-01, citations: [{ document: doc:gazette-2025 }] }
  - { id: statement:south-toll, speaker: actor:south, position: position:small-toll, date: 2024, citations: [{ document: doc:herald }] }
  - { id: statement:guild-toll-1, speaker: actor:guild, position: position:full-toll, date: 2024-01-01, citations: [{ document: doc:leaflet }] }
  - { id: statement:guild-toll-2, speaker: actor:guild, position: position:no-toll, date: 2024-01-01, citations: [{ document: doc:leaflet }] }
  - { id: statement:league-toll-1, speaker: actor:league, position: position:no-toll, date: 2024-02-02, citations: [{ document: doc:herald }] }
  - { id: statement:league-toll-2, speaker: actor:league, position: position:full-toll, date: 2024-02-02, rank: PREFERRED, citations: [{ document: doc:gazette-2024 }] }
  - { id: statement:north-flag, speaker: actor:north, position: position:red, date: 2024-07, citations: [{ document: doc:herald }] }
  - { id: statement:south-flag, speaker: actor:south, position: position:blue, date: 2024-08, citations: [{ document: doc:herald }] }
  - { id: statement:league-flag, speaker: actor:league, position: position:green, date: 2024-09, citations: [{ document: doc:herald }] }
  - { id: statement:league-south, speaker: actor:league, position: position:against-south, date: 2024-06-15, citations: [{ document: doc:herald }] }
  - { id: statement:north-dam-wrong, speaker: actor:north, position: position:rejects-dam, date: 2024, rank: DEPRECATED, citations: [{ document: doc:leaflet }] }
ties:
  - { id: tie:member-league, type: MEMBER_OF, from: actor:member, to: actor:league, citation: { document: doc:herald } }
  - { id: tie:envoy-north, type: REPRESENTS, from: actor:envoy, to: actor:north, since: 2024, citation: { document: doc:gazette-2024 } }
  - { id: tie:guild-league, type: MET_WITH, from: actor:guild, to: actor:league, citation: { document: doc:leaflet } }
`;

export async function loadValley(db: GraphDatabase): Promise<void> {
  const options = { author: 'test', now: () => new Date('2026-01-01T00:00:00Z') };
  await loadBundleFiles(db, [{ name: 'valley.yaml', text: VALLEY }], options);
}
