import { createEngine, type Engine } from "../../../src/host/engine/engine";
import { createEventQueue, type EventQueue } from "../../../src/host/engine/eventQueue";
import type { HostFailure } from "../../../src/host/engine/hostFailures";
import type { Outcome } from "../../../src/host/engine/outcome";
import { integerOf, textOf } from "../../../src/host/engine/types/arguments";
import { defineType } from "../../../src/host/engine/types/defineType";
import { itemNotFound } from "../../../src/host/engine/types/hostError";
import type { ObjectType } from "../../../src/host/engine/types/objectType";

/** A shelf of books: enough of an object model to try the engine without Excel. */
export interface Toy {
  readonly engine: Engine;
  readonly events: EventQueue;
  readonly titles: string[];
  refuse: HostFailure | null;
  send(body: object, flags?: number): Promise<Outcome | null>;
  ask(body: object): Promise<Reply>;
}

interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Location: string; readonly ActionIndex: number };
}

interface Shelf {
  readonly titles: string[];
  readonly events: EventQueue;
}

interface Book extends Shelf {
  readonly index: number;
}

const bookType: ObjectType<Book> = defineType<Book>({
  name: "Book",
  tracked: true,
  identity: ({ index }) => ({ Id: `b${index}` }),
  properties: {
    Title: {
      get: ({ titles, index }) => titles[index] ?? "",
      set: ({ titles, events, index }, value) => {
        titles[index] = textOf(value);
        events.raise(7, ["shelf"], { title: value });
      },
    },
    Length: { get: ({ titles, index }) => (titles[index] ?? "").length },
  },
  navigation: { Shelf: (target) => shelfType.of(target) },
  methods: { SameAs: (target, other) => bookType.targetOf(other)?.index === target.index },
});

const shelfType: ObjectType<Shelf> = defineType<Shelf>({
  name: "Shelf",
  items: (target) => target.titles.map((_, index) => bookType.of({ ...target, index })),
  properties: { Count: { get: ({ titles }) => titles.length } },
  methods: {
    GetItem: (target, index) => {
      const at = integerOf(index);
      if (at >= target.titles.length) throw itemNotFound();
      return bookType.of({ ...target, index: at });
    },
    GetItemOrNullObject: (target, index) => {
      const at = integerOf(index);
      return at < target.titles.length ? bookType.of({ ...target, index: at }) : null;
    },
    Add: (target, title) => bookType.of({ ...target, index: target.titles.push(textOf(title)) - 1 }),
    _RegisterEvent: ({ events }) => events.register(7, "shelf"),
  },
});

const libraryType = defineType<Shelf>({
  name: "Library",
  properties: {},
  navigation: { Shelf: (target) => shelfType.of(target) },
});

/** A toy library with two books. */
export function createToy(): Toy {
  const events = createEventQueue();
  const titles = ["红楼梦", "Ulysses"];
  const target: Shelf = { titles, events };
  const engine = createEngine({
    objects: { root: () => libraryType.of(target), service: () => null },
    events,
    before: () => null,
    admit: async () => toy.refuse,
    afterBatch: () => undefined,
  });
  const toy: Toy = {
    engine,
    events,
    titles,
    refuse: null,
    async send(body, flags = 0) {
      let outcome: Outcome | null = null;
      await engine.process(JSON.stringify(body), flags, (given) => {
        outcome = given;
      });
      return outcome;
    },
    async ask(body) {
      const outcome = await toy.send(body);
      if (outcome?.kind !== "reply") throw new Error(`no reply but ${JSON.stringify(outcome)}`);
      return JSON.parse(outcome.body);
    },
  };
  return toy;
}

/** Paths 1 (library), 2 (shelf), 3 (its first book) and whatever else a test adds. */
export function shelfPaths(more: Readonly<Record<string, object>> = {}): Readonly<Record<string, object>> {
  return {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 4, Name: "Shelf", ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [0] } },
    ...more,
  };
}
