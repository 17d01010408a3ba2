package org.tongban.catalog;

/**
 * What is not as committed is put right before a licence is revoked, such as 消防法 第五十八条.
 *
 * @param document what the order is called
 * @param basis the provision that says so
 * @param longest most working days that an order may give; the hall's own where no law says
 * @param recheck within how many working days after that it is looked at again
 */
public record Rectification(String document, Basis basis, int longest, CitedLimit recheck) {}
