import { aliveOf, fitBetaGeo } from "../../../../src/core/tiering/rfm/betaGeo";
import { lnGamma } from "../../../../src/core/tiering/rfm/lnGamma";
import { nelderMead } from "../../../../src/core/tiering/rfm/nelderMead";
import { randomFrom } from "../population";

const random = randomFrom(17);
/** A gamma deviate for whole shapes, a beta deviate from two of them. */
const gamma = (shape: number, rate: number) => {
  let sum = 0;
  for (let i = 0; i < shape; i++) sum -= Math.log(1 - random());
  return sum / rate;
};
const beta = (a: number, b: number) => {
  const [x, y] = [gamma(a, 1), gamma(b, 1)];
  return x / (x + y);
};

/** Customers as the model has them: steady buyers that may stop after any purchase; days. */
function buyersOf(count: number, { r, alpha, a, b }: Readonly<Record<"r" | "alpha" | "a" | "b", number>>) {
  const figures = {
    frequency: new Float64Array(count),
    recency: new Float64Array(count),
    age: new Float64Array(count),
  };
  for (let row = 0; row < count; row++) {
    const [rate, stops, weeks] = [gamma(r, alpha), beta(a, b), 30 + 70 * random()];
    let [now, repeats, last] = [0, 0, 0];
    for (;;) {
      now += gamma(1, rate);
      if (now > weeks) break;
      repeats++;
      last = now;
      if (random() < stops) break;
    }
    figures.frequency[row] = repeats;
    figures.recency[row] = 7 * last;
    figures.age[row] = 7 * weeks;
  }
  return figures;
}

describe("the model of buying and stopping", () => {
  it("finds the rates and the stopping of simulated buyers again", () => {
    const model = fitBetaGeo(buyersOf(2500, { r: 2, alpha: 10, a: 1, b: 4 }));
    expect((model?.r ?? 0) / (model?.alpha ?? 1)).toBeCloseTo(0.2, 1);
    expect(model?.r).toBeGreaterThan(1.5);
    expect(model?.r).toBeLessThan(2.7);
    const { a = 0, b = 1 } = model ?? {};
    expect(a / (a + b)).toBeCloseTo(0.2, 1);
  });

  it("is none where too few bought again to tell its four numbers apart", () => {
    const few = buyersOf(2500, { r: 2, alpha: 10, a: 1, b: 4 });
    const once = { ...few, frequency: few.frequency.map((count, row) => (row < 49 ? count : 0)) };
    expect(fitBetaGeo(once)).toBeNull();
    const nobody = new Float64Array(3).fill(Number.NaN);
    expect(fitBetaGeo({ frequency: nobody, recency: nobody, age: nobody })).toBeNull();
  });
});

describe("the chance that a customer buys on", () => {
  // The published estimates for the CDNOW customers, and the published chance of the first of them.
  const cdnow = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
  const alive = (repeats: number, last: number, age: number) =>
    aliveOf(
      {
        frequency: Float64Array.of(repeats),
        recency: Float64Array.of(7 * last),
        age: Float64Array.of(7 * age),
      },
      cdnow,
    )[0];

  it("is the published one", () => {
    expect(alive(2, 30.43, 38.86)).toBeCloseTo(0.7266, 3);
  });

  it("falls with silence, the faster the more often somebody bought", () => {
    expect(alive(2, 30, 35)).toBeGreaterThan(alive(2, 30, 60) ?? 1);
    expect(alive(12, 30, 60)).toBeLessThan(alive(2, 30, 60) ?? 0);
  });

  it("is not said of who bought once or never", () => {
    expect(alive(0, 0, 39)).toBeNaN();
    expect(alive(Number.NaN, Number.NaN, Number.NaN)).toBeNaN();
  });
});

describe("what the model is fitted with", () => {
  it("knows the logarithms of factorials and of the gamma function of a half", () => {
    expect(lnGamma(6)).toBeCloseTo(Math.log(120), 12);
    expect(lnGamma(1)).toBeCloseTo(0, 12);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(lnGamma(0.001)).toBeCloseTo(6.907_178_885_383_854, 9);
  });

  it("finds the bottom of a bent valley", () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const [x, y] = nelderMead(valley, [-1.2, 1]);
    expect(x).toBeCloseTo(1, 2);
    expect(y).toBeCloseTo(1, 2);
  });
});
