import { apiNotFound } from "../types/defineType";
import type { Instance, TypeDescription } from "../types/objectType";
import type { QueryInfo } from "./request";
import { type Selection, selectionOf } from "./selection";

/** What the answers of one batch need: who to tell about a read, and the reference id of a kept object. */
export interface QueryContext {
  readonly count: (typeName: string, member: string) => void;
  readonly referenceOf: (instance: Instance) => string | undefined;
}

type Answer = Record<string, unknown>;

/** The value of a `load`: the asked scalars, nested objects and items, each with its identity. */
export function answerQuery(context: QueryContext, instance: Instance, query: QueryInfo): Answer {
  const selection = selectionOf(query);
  return instance.type.isCollection
    ? answerCollection(context, instance, selection, query)
    : answerObject(context, instance, selection);
}

/** What a later batch finds the object by. */
export function identityOf(context: QueryContext, instance: Instance): Answer {
  const reference = context.referenceOf(instance);
  return { ...instance.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function answerObject(context: QueryContext, instance: Instance, selection: Selection): Answer {
  const answer = identityOf(context, instance);
  if (selection.names.size === 0) addAllScalars(context, instance, answer);
  for (const [name, inner] of selection.names) {
    if (name === "*") addAllScalars(context, instance, answer);
    else addMember(context, instance, [name, inner], answer);
  }
  return answer;
}

function addMember(
  context: QueryContext,
  instance: Instance,
  [name, inner]: readonly [name: string, inner: Selection],
  answer: Answer,
): void {
  if (name === "_referenceid" && instance.type.isTracked) return;
  const scalar = find(instance.type.scalars, name);
  if (scalar !== undefined) {
    answer[scalar] = read(context, instance, scalar);
    return;
  }
  const navigation = find(instance.type.navigation, name);
  if (navigation === undefined) throw apiNotFound(instance.type.name, name);
  answer[navigation] = answerNavigation(context, instance, navigation, inner);
}

function answerNavigation(
  context: QueryContext,
  instance: Instance,
  name: string,
  inner: Selection,
): Answer | null {
  context.count(instance.type.name, name);
  const next = instance.navigate(name);
  if (next === null) return null;
  return next.type.isCollection
    ? answerCollection(context, next, inner, {})
    : answerObject(context, next, inner);
}

function answerCollection(
  context: QueryContext,
  instance: Instance,
  selection: Selection,
  page: QueryInfo,
): Answer {
  const { own, ofItems } = split(instance.type, selection);
  const answer = identityOf(context, instance);
  for (const name of own) answer[name] = read(context, instance, name);
  if (own.length > 0 && ofItems.names.size === 0 && selection.names.size > 0) return answer;
  const from = page.Skip ?? 0;
  const items = instance.items();
  const shown = items.slice(from, page.Top == null ? items.length : from + page.Top);
  answer._Items = shown.map((one) => answerObject(context, one, ofItems));
  return answer;
}

/** A name on a collection is the collection's own scalar (`count`) where it has one, else a member of the items. */
function split(type: TypeDescription, selection: Selection): { own: readonly string[]; ofItems: Selection } {
  const own: string[] = selection.names.size === 0 || selection.names.has("*") ? [...type.scalars] : [];
  const names = new Map<string, Selection>();
  for (const [name, inner] of selection.names) {
    const scalar = find(type.scalars, name);
    if (scalar === undefined) names.set(name, inner);
    else own.push(scalar);
  }
  return { own, ofItems: { names } };
}

function addAllScalars(context: QueryContext, instance: Instance, answer: Answer): void {
  for (const name of instance.type.scalars) answer[name] = read(context, instance, name);
}

function read(context: QueryContext, instance: Instance, name: string): unknown {
  context.count(instance.type.name, name);
  return instance.get(name);
}

function find(names: readonly string[], lowerCase: string): string | undefined {
  return names.find((name) => name.toLowerCase() === lowerCase);
}
