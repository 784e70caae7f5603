/**
 * Next runs this before anything of its own, and then React and its router in one go: a task of 50 to 80 ms, in which a
 * page that wakes under a reader's hand answers nothing. So the largest of these modules are run one by one beforehand,
 * each in a task of its own, and Next is held back until then: it waits for the scripts of `__next_s`, for one without
 * address by a timer, which comes after the timers that are set here.
 */
interface HeldBack {
  __next_s?: (readonly [address: 0, attributes: Readonly<Record<string, string>>])[];
}

const HEAVY: readonly (() => Promise<unknown>)[] = [
  () => import('react-dom/client'),
  () => import('next/dist/client/components/router-reducer/fetch-server-response'),
  () => import('next/dist/client/components/app-router'),
];

// A module that fails does so again where Next needs it, and says so there.
for (const run of HEAVY) setTimeout(() => void run().catch(() => undefined));
// A script without content, of a type that no browser runs.
((globalThis as HeldBack).__next_s ??= []).push([0, { type: 'text/plain', children: '' }]);
