// @ts-check
/* Lets a process of Node believe that it runs a year later. */

const YEAR = 365 * 24 * 60 * 60 * 1000;
const { now } = Date;

Date.now = () => now() + YEAR;
globalThis.Date = new Proxy(Date, {
  construct: (RealDate, parts) =>
    parts.length === 0 ? new RealDate(RealDate.now()) : Reflect.construct(RealDate, parts),
});
