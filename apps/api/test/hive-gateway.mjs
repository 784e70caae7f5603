/**
 * Hive Gateway in a process of its own, as others would run it in front of our subgraphs:
 * `node hive-gateway.mjs <supergraph file> [port]`, without one on any free port. Prints its port once it listens.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';

const supergraph = readFileSync(process.argv[2], 'utf8');
const gateway = createGatewayRuntime({ supergraph, logging: false, maskedErrors: false });
const server = createServer(gateway);
server.listen(Number(process.argv[3] ?? 0), '127.0.0.1', () => console.log(`port ${server.address().port}`));
