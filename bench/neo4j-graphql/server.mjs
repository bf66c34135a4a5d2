/** @neo4j/graphql behind the same Apollo Server and Fastify as ours. NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD say where the graph is. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { fastify } from 'fastify';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const typeDefs = readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema, stopOnTerminationSignals: false });
await apollo.start();
const server = fastify();
server.post('/graphql', fastifyApolloHandler(apollo, { context: async () => ({}) }));
console.log(`ready ${await server.listen({ host: '127.0.0.1', port: 0 })}`);
process.once('SIGTERM', () => process.exit(0));
