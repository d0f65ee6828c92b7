import fc from 'fast-check';

/** Under mutation each property is tried for a moment only: a mutant that lives through that is rarely caught later. */
fc.configureGlobal({ interruptAfterTimeLimit: 1500, markInterruptAsFailure: false });
