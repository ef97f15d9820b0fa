import { RequestFault } from './fault.js';
import type { TypedDocumentString } from './generated/graphql.js';

interface ErrorAnswer {
  message: string;
  extensions?: { code?: string; id?: string };
}
interface Answer<R> {
  data?: R | null;
  errors?: ErrorAnswer[];
}

const SIGNED_OUT = 'Remit does not know this browser yet.';

/** Fetch that says in words when the server cannot be reached or does not know the browser. */
export async function reach(address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', ...init });
  } catch (thrown) {
    if (init.signal?.aborted) throw thrown;
    throw new RequestFault('offline', 'Remit cannot be reached. It may have been stopped.');
  }
  if (response.status === 401) throw new RequestFault('signed-out', SIGNED_OUT);
  return response;
}

async function readAnswer<R>(response: Response): Promise<Answer<R>> {
  try {
    return (await response.json()) as Answer<R>;
  } catch {
    throw new RequestFault('failed', `Remit gave an answer that cannot be read (status ${String(response.status)}).`);
  }
}

function refusal(errors: ErrorAnswer[]): RequestFault {
  const first = errors[0];
  const code = first?.extensions?.code;
  if (code === 'UNAUTHENTICATED') return new RequestFault('signed-out', SIGNED_OUT);
  const reference = first?.extensions?.id;
  const kind = code === 'INTERNAL_SERVER_ERROR' ? 'failed' : 'refused';
  return new RequestFault(kind, first?.message ?? 'Remit refused the request.', reference);
}

/** Asks the API one typed question. Throws a RequestFault when there is no full answer. */
export async function request<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  });
  const answer = await readAnswer<R>(response);
  if (answer.errors?.length) throw refusal(answer.errors);
  if (!answer.data) throw new RequestFault('failed', 'Remit gave an empty answer.');
  return answer.data;
}
