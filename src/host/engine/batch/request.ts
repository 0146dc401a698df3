import * as z from "zod/mini";

const argumentInfo = z.nullish(
  z.object({
    Arguments: z.nullish(z.array(z.unknown())),
    ReferencedObjectPathIds: z.nullish(z.array(z.unknown())),
  }),
);

const queryInfo = z.object({
  Select: z.nullish(z.array(z.string())),
  Expand: z.nullish(z.array(z.string())),
  Top: z.nullish(z.number()),
  Skip: z.nullish(z.number()),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.nullish(z.string()),
  ParentObjectPathId: z.nullish(z.number()),
  ArgumentInfo: argumentInfo,
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.nullish(z.string()),
  ObjectPathId: z.nullish(z.number()),
  ArgumentInfo: argumentInfo,
  QueryInfo: z.nullish(queryInfo),
  RecursiveQueryInfo: z.nullish(
    z.object({ Queries: z.record(z.string(), queryInfo), MaxDepth: z.nullish(z.number()) }),
  ),
  ObjectState: z.nullish(z.record(z.string(), z.unknown())),
});

const batchRequest = z.object({
  Actions: z.nullish(z.array(action)),
  ObjectPaths: z.nullish(z.record(z.string(), objectPath)),
});

export type BatchRequest = z.infer<typeof batchRequest>;
export type Action = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type QueryInfo = z.infer<typeof queryInfo>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;

/** Reads a rich-API request body; null where it is none. */
export function parseRequest(body: unknown): BatchRequest | null {
  const parsed = batchRequest.safeParse(body);
  return parsed.success ? parsed.data : null;
}

/** The numbers the client uses for kinds of actions and paths. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  ensureUnchanged: 8,
} as const;

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
