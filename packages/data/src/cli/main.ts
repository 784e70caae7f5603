#!/usr/bin/env node
import { readEnvironment } from './env.ts';
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await runCli(process.argv.slice(2), readEnvironment(), processTerminal());
