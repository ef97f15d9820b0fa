// Unpacks the language model into a folder: node scripts/fetch-model.mjs FOLDER. For images that bring their own database.
import { cpSync } from 'node:fs';
import { cacheFolder, modelFolder } from '../libs/local-neo4j/src/index.mjs';

const model = await modelFolder({ cache: cacheFolder(process.env), env: process.env, log: console.log });
cpSync(model, process.argv[2], { recursive: true });
