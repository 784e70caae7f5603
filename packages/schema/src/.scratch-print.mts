import 'reflect-metadata';
const root='/work/main/packages/schema/src/';
const { printSubgraph, createSubgraphSchema } = await import(root+'composition/subgraph-schema.ts');
const name=process.argv[2];
const m = await import(`${root}subgraphs/${name}/${name}.subgraph.ts`);
console.log(printSubgraph(m[`${name}Subgraph`]));
createSubgraphSchema(m[`${name}Subgraph`]);
