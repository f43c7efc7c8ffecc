// Google's published REST interfaces, read from the declarations of @googleapis/calendar and @googleapis/drive: what a body
// and the parameters of a call may hold, and which permissions suffice for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../workbench.ts';

export type Service = 'calendar' | 'drive';

const texts = new Map<Service, string>();

function textOf(service: Service): string {
  const text =
    texts.get(service) ??
    readFileSync(join(root, 'node_modules', '@googleapis', service, 'build', 'v3.d.ts'), 'utf8');
  texts.set(service, text);
  return text;
}

/** Fields of an interface with their types; those of one that it extends are not among them. */
export function fieldsOf(service: Service, name: string): Record<string, string> {
  const found = new RegExp(
    `interface ${name.replace(/\$/g, '\\$')}(?: extends \\w+)? \\{([\\s\\S]*?)\\n {4}\\}`,
  );
  const body = found.exec(textOf(service))?.[1] ?? '';
  const bare = body.replace(/\/\*\*[\s\S]*?\*\//g, '');
  return Object.fromEntries(
    [...bare.matchAll(/^ {8}(\w+)\?: (\{[\s\S]*?\n {8}\}|[^;]+)(?: \| null)?;/gm)].map(([, field, type]) => [
      field!,
      type!.replace(/ \| null$/, '').trim(),
    ]),
  );
}

/** Parameters of a call: its own, and those that every call takes. */
export function parametersOf(service: Service, resource: string, method: string): Record<string, string> {
  return {
    ...fieldsOf(service, 'StandardParameters'),
    ...fieldsOf(service, `Params$Resource$${resource}$${method[0]!.toUpperCase()}${method.slice(1)}`),
  };
}

/** Permissions of which any one suffices. */
export function scopesOf(service: Service, resource: string, method: string): string[] {
  const text = textOf(service);
  const from = text.indexOf(`export class Resource$${resource} {`);
  const until = text.indexOf(`        ${method}(params:`, from);
  const comment = text.slice(text.lastIndexOf('/**', until), until);
  return [...comment.matchAll(/'(https:\/\/www\.googleapis\.com\/auth\/[\w.]+)'/g)].map(
    ([, scope]) => scope!,
  );
}

/** Every field is one that the type has, and holds what the type says. */
export function expectFits(service: Service, value: unknown, type: string, path: string): void {
  const schema = /^(Schema\$\w+)$/.exec(type);
  if (type.endsWith('[]')) {
    expect(Array.isArray(value), `${path} is a list`).toBe(true);
    for (const one of value as unknown[]) expectFits(service, one, type.slice(0, -2), path);
  } else if (schema) expectFields(service, value, fieldsOf(service, schema[1]!), path);
  else if (type.startsWith('{')) expectMap(value as object, type, path);
  else expect(typeof value, path).toBe(type);
}

export function expectFields(
  service: Service,
  value: unknown,
  fields: Readonly<Record<string, string>>,
  path: string,
): void {
  for (const [name, inner] of Object.entries(value as object)) {
    expect(Object.keys(fields), `${path}.${name}`).toContain(name);
    expectFits(service, inner, fields[name]!, `${path}.${name}`);
  }
}

/** A map of texts, or a few fields each of which is one: private and shared properties of an event. */
function expectMap(value: object, type: string, path: string): void {
  const isMap = /^\{\s*\[key: string\]: string;?\s*\}$/.test(type);
  const names = [...type.matchAll(/(\w+)\?: (\{|\w+)/g)].map(([, name]) => name!);
  for (const [name, inner] of Object.entries(value)) {
    if (!isMap) expect(names, `${path}.${name}`).toContain(name);
    for (const text of isMap ? [inner] : Object.values(inner as object))
      expect(typeof text, `${path}.${name}`).toBe('string');
  }
}
