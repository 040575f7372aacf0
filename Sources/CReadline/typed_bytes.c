// Notices bytes that are no UTF-8 as they are typed. By the time the line is finished readline has dropped them.
#include "internal.h"

static int lost;
static int continuation_bytes_due;

void rekindle_begin_checking_bytes(void) { lost = continuation_bytes_due = 0; }

void rekindle_check_byte(unsigned char byte) {
    int continues = (byte & 0xC0) == 0x80;
    if (continues != (continuation_bytes_due > 0)) lost = 1;
    if (continues && continuation_bytes_due > 0) {
        continuation_bytes_due--;
        return;
    }
    continuation_bytes_due = byte < 0xC0 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    if (byte == 0xC0 || byte == 0xC1 || byte > 0xF4) lost = 1;
}

int rekindle_lost_bytes(void) { return lost; }
