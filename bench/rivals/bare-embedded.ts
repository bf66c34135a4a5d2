/** The bare embedded database in a process of its own, to be asked plans. DATA_DIR says where it is. */
import { openGrafeo } from '../../src/graph/embedded/open.ts';
import { servePlans } from './plan-server.ts';

const db = await openGrafeo({ dataDir: process.env.DATA_DIR! });

servePlans(({ cypher, params }) => db.readOne(cypher, params));
