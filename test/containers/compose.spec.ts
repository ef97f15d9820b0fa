import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@remit/local-neo4j';
import { parse } from 'yaml';

interface Service {
  readonly user: string;
  readonly ports?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly secrets: readonly string[];
}

const read = (file: string) => readFileSync(join(projectRoot(), file), 'utf8');

describe('the containers', () => {
  const { services, secrets } = parse(read('compose.yaml')) as {
    services: Record<string, Service>;
    secrets: Record<string, { file: string }>;
  };

  it.each(Object.keys(services))(
    '%s runs as an ordinary user, says how it is, and takes its password from a file',
    (name) => {
      const { user, healthcheck, environment, secrets: taken } = services[name]!;
      expect(user).not.toMatch(/^(root|0)/);
      expect(healthcheck.test.length).toBeGreaterThan(1);
      expect(Object.keys(environment).filter((key) => /PASSWORD|AUTH/.test(key) && !key.endsWith('_FILE'))).toEqual([]);
      expect(taken.every((secret) => secret in secrets)).toBe(true);
    },
  );

  it('are reached from this computer only', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports).toEqual(['127.0.0.1:4100:4100']);
  });

  it('are built from files that exist', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from]) =>
      from!.split(' '),
    );
    expect(copied.filter((file) => !existsSync(join(projectRoot(), file)))).toEqual([]);
  });
});
