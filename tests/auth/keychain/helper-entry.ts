import { runKeychainHelper } from "../../../src/auth/keychain/helper.js";

/** The keychain helper as a program, the way the command line starts it. */
process.exit(await runKeychainHelper(process));
