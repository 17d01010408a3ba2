package org.tongban.organisation;

import java.util.List;

/** Departments have new posts; told in the transaction that keeps them. */
public record PostsAdded(List<Post> posts) {}
