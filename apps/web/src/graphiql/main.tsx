import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createRoot } from 'react-dom/client';
import sdl from '../../../../schema.graphql?raw';
import { FIRST_QUESTION } from './first-question.js';

interface GraphQLParameters {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/** Asks this server only; the session of this browser comes along. */
async function ask(parameters: GraphQLParameters): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(parameters),
  });
  return (await response.json()) as object;
}

/** The schema comes with the page: asking the server for it costs more than one question may. */
const schema = buildSchema(sdl);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <>
      <header className="asking-head">
        <h1>Ask the data</h1>
        <a href="/">Back to Remit</a>
      </header>
      <main className="asking">
        <GraphiQL fetcher={ask} schema={schema} initialQuery={FIRST_QUESTION} />
      </main>
    </>,
  );
}
