#ifndef REKINDLE_CREADLINE_INTERNAL_H
#define REKINDLE_CREADLINE_INTERNAL_H

#include <stdio.h>

#include "CReadline.h"

// interruption.c
void rekindle_catch_interrupts(void);
void rekindle_begin_watching(void);
void rekindle_end_watching(void);
int rekindle_was_interrupted(void);
int rekindle_is_ending(void);
int rekindle_ending_signal(void);
void rekindle_note_ending(int signal_number);
int rekindle_read_key(FILE *stream);

// display.c
void rekindle_prepare_display(void);
void rekindle_begin_line(void);
void rekindle_clear_line(void);
void rekindle_draw_line_again(void);
void rekindle_draw_to_end(void);
void rekindle_end_line(void);

// typed_bytes.c
void rekindle_begin_checking_bytes(void);
void rekindle_check_byte(unsigned char byte);
int rekindle_lost_bytes(void);

// completion.c
void rekindle_prepare_completion(int is_accessible);
void rekindle_settle_completion(void);
void rekindle_begin_completion(rekindle_completer completer, void *context, int break_at_spaces);
void rekindle_end_completion(void);

#endif
