/** What can be asked of a network, for the API, the commands and the pages. */
export { MEASURES } from '../../analysis/network/measures/measures.ts';
export type { MeasureDescriptor, MeasureResult } from '../../analysis/network/measures/measure.ts';
export { NETWORK_FORMATS } from '../../interchange/writers/network/network-formats.ts';
export type { NetworkFormat } from '../../interchange/writers/network/network-format.ts';
export {
  AGGREGATIONS,
  DUPLICATES,
  NETWORK_TYPES,
  NORMALISATIONS,
  VARIABLES,
} from '../../analysis/network/options.ts';
export { TIME_UNITS } from '../../analysis/timeline.ts';
