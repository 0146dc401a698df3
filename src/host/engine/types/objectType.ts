import type { Arguments } from "./arguments";

/** One scalar property: without `get` it can only be set (`Worksheet.Gridlines`), without `set` only be read. */
export interface Property<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** How one office.js type answers; all names are wire names (first letter upper case). */
export interface TypeSpec<T> {
  readonly name: string;
  /** What a later batch can find the object by: Id, _Id or Key. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Objects of this type are kept across batches by reference (`_KeepReference`). */
  readonly tracked?: true;
  /** Present for collections. */
  readonly items?: (target: T) => readonly Instance[];
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T) => Instance | null>>;
  readonly methods?: Readonly<Record<string, (target: T, ...values: Arguments) => unknown>>;
}

/** What the engine and the metadata test need to know of a type. */
export interface TypeDescription {
  readonly name: string;
  readonly isCollection: boolean;
  readonly isTracked: boolean;
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  readonly navigation: readonly string[];
  readonly methods: readonly string[];
}

/** One object of one batch: a type bound to what it stands for. */
export interface Instance {
  readonly type: TypeDescription;
  identity(): Readonly<Record<string, unknown>>;
  items(): readonly Instance[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): Instance | null;
  call(name: string, values: Arguments): unknown;
}

/** A type that can be bound to a target, and that knows its own instances again. */
export interface ObjectType<T> {
  readonly description: TypeDescription;
  of(target: T): Instance;
  targetOf(value: unknown): T | undefined;
}
