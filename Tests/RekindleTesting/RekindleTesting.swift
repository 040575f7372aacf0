// RekindleTesting
