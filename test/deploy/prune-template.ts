export interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string }>>;
  readonly Outputs?: Readonly<Record<string, { readonly Export?: { readonly Name: string } }>>;
}

export interface Gone {
  /** types of resources that there are not */
  readonly types: readonly string[];
  /** names of another template's exports that there are not any more */
  readonly exports?: readonly string[];
}

/** A template without some resources and exports, without what refers to them, what refers to that, and so on. */
export function pruneTemplate<T extends Template>(template: T, { types, exports = [] }: Gone): T {
  const { Resources, Outputs = {} } = template;
  const absent = new Set(exports);
  const grow = () =>
    Object.entries(Resources).filter(
      ([id, resource]) => !absent.has(id) && (types.includes(resource.Type) || isNaming(resource, absent)),
    );
  for (let found = grow(); found.length > 0; found = grow()) for (const [id] of found) absent.add(id);
  return {
    ...template,
    Resources: Object.fromEntries(Object.entries(Resources).filter(([id]) => !absent.has(id))),
    Outputs: Object.fromEntries(Object.entries(Outputs).filter(([, output]) => !isNaming(output, absent))),
  };
}

/** The names that a template exports. */
export function exportsOf({ Outputs = {} }: Template): readonly string[] {
  return Object.values(Outputs).flatMap(({ Export }) => Export?.Name ?? []);
}

/** Whether any text in a value is one of these names, or has one in a `${…}`. */
function isNaming(value: unknown, names: ReadonlySet<string>): boolean {
  if (typeof value === "string") {
    return names.has(value) || [...value.matchAll(/\$\{([^}.]+)/g)].some(([, name = ""]) => names.has(name));
  }
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((part) => isNaming(part, names));
}
