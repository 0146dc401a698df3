import { HostError } from "./hostError";
import type { Instance, ObjectType, TypeDescription, TypeSpec } from "./objectType";

const instances = new WeakSet<object>();
const defined: TypeDescription[] = [];

/** Every type of the tables loaded so far, for the test that holds them against the library. */
export function definedTypes(): readonly TypeDescription[] {
  return defined;
}

/** True for an object of the engine, as opposed to a plain value. */
export function isInstance(value: unknown): value is Instance {
  return typeof value === "object" && value !== null && instances.has(value);
}

/** Turns a table of members into a type; a member that is not in the table answers ApiNotFound with its name. */
export function defineType<T>(spec: TypeSpec<T>): ObjectType<T> {
  const targets = new WeakMap<object, T>();
  const description = describe(spec);
  defined.push(description);
  return {
    description,
    of(target) {
      const instance = bind(spec, description, target);
      instances.add(instance);
      targets.set(instance, target);
      return instance;
    },
    targetOf: (value) => (typeof value === "object" && value !== null ? targets.get(value) : undefined),
  };
}

function describe<T>(spec: TypeSpec<T>): TypeDescription {
  const properties = Object.entries(spec.properties);
  return {
    name: spec.name,
    isCollection: spec.items !== undefined,
    isTracked: spec.tracked === true,
    scalars: properties.filter(([, property]) => property.get !== undefined).map(([name]) => name),
    writable: properties.filter(([, property]) => property.set !== undefined).map(([name]) => name),
    navigation: Object.keys(spec.navigation ?? {}),
    methods: Object.keys(spec.methods ?? {}),
  };
}

function bind<T>(spec: TypeSpec<T>, type: TypeDescription, target: T): Instance {
  return {
    type,
    identity: () => spec.identity?.(target) ?? {},
    items: () => spec.items?.(target) ?? [],
    get: (name) => member(lookUp(spec.properties, name)?.get, name, type)(target),
    set: (name, value) => member(lookUp(spec.properties, name)?.set, name, type)(target, value),
    navigate: (name) => member(lookUp(spec.navigation, name), name, type)(target),
    call: (name, values) => member(lookUp(spec.methods, name), name, type)(target, ...values),
  };
}

function lookUp<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

function member<F>(found: F | undefined, name: string, type: TypeDescription): F {
  if (found === undefined) throw apiNotFound(type.name, name);
  return found;
}

/** `Type.member` in the spelling of the JavaScript API. */
export function memberLocation(typeName: string, wireName: string): string {
  return `${typeName}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}

/** The answer to a member this host does not have: never a silent success. */
export function apiNotFound(typeName: string, wireName: string): HostError {
  const location = memberLocation(typeName, wireName);
  return new HostError(
    "ApiNotFound",
    `The API ${location} is not available in the local workbook.`,
    location,
  );
}
