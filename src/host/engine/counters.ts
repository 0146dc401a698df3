/** What the add-in asked of the host so far. */
export interface Counters {
  /** Batches received, failed ones included. */
  readonly syncs: number;
  readonly requestBytes: { readonly largest: number; readonly total: number };
  readonly responseBytes: { readonly largest: number; readonly total: number };
  /** How often each `Type.Member` was used. */
  readonly coverage: ReadonlyMap<string, number>;
}

/** Counters and the places that count. */
export interface CounterBook {
  read(): Counters;
  reset(): void;
  countMember(typeName: string, member: string): void;
  countRequest(bytes: number): void;
  countResponse(bytes: number): void;
}

/** Counters at zero. */
export function createCounters(): CounterBook {
  let coverage = new Map<string, number>();
  let request = { largest: 0, total: 0, times: 0 };
  let response = { largest: 0, total: 0, times: 0 };
  return {
    read: () => ({ syncs: request.times, requestBytes: request, responseBytes: response, coverage }),
    reset() {
      coverage = new Map();
      request = { largest: 0, total: 0, times: 0 };
      response = { largest: 0, total: 0, times: 0 };
    },
    countMember(typeName, member) {
      const key = `${typeName}.${member}`;
      coverage.set(key, (coverage.get(key) ?? 0) + 1);
    },
    countRequest: (bytes) => {
      request = add(request, bytes);
    },
    countResponse: (bytes) => {
      response = add(response, bytes);
    },
  };
}

type Sum = { largest: number; total: number; times: number };

function add(sum: Sum, bytes: number): Sum {
  return { largest: Math.max(sum.largest, bytes), total: sum.total + bytes, times: sum.times + 1 };
}
