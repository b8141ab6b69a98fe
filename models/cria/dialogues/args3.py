TEXT = """
"""
