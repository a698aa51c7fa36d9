import { Failure } from '../../kernel/failure.ts';

/** A question whose answer is not in the tables here, and which another server may have. Never a wrong request. */
export class UnknownHere extends Failure {}
